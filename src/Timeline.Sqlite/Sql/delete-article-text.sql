DELETE FROM article_texts WHERE article = @article
