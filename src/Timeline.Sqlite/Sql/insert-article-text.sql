INSERT INTO article_texts (article, text) VALUES (@article, @text)
