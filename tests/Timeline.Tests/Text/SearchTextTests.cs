using Timeline.Text;

namespace Timeline.Tests.Text;

public class SearchTextTests
{
    [Theory]
    [InlineData("Lt. Gen. Herzi Halevi", "lt gen herzi halevi")]
    [InlineData("  Recep Tayyip ERDOĞAN!", "recep tayyip erdogan")]
    [InlineData("Łódź, Ærø, straße", "lodz aero strasse")]
    [InlineData("O'Brien’s ‘quote’", "obriens quote")]
    [InlineData("Cafe\u0301", "cafe")]
    [InlineData("ΑΘΗΝΑ Москва 東京", "αθηνα москва 東京")]
    [InlineData("U.S.–Israel / Iran", "u s israel iran")]
    [InlineData("…", "")]
    public void Folds(string text, string folded) => Assert.Equal(folded, SearchText.Fold(text));

    [Theory]
    [InlineData("Łódź, Ærø, straße")]
    [InlineData("ẞİıſ 𝔘nicode \ud800 lone")]
    public void Folding_twice_is_folding_once(string text) =>
        Assert.Equal(SearchText.Fold(text), SearchText.Fold(SearchText.Fold(text)));

    [Fact]
    public void Words_are_distinct_and_in_order() => Assert.Equal(["the", "call", "of"], SearchText.Words("The call of the CALL"));
}
