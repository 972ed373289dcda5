namespace Timeline.App.Configuration;

public enum LogFormat
{
    Text,
    Json,
}
