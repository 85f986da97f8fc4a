-- Day on which an article was collected as it appeared; NULL for what was added later from files.
ALTER TABLE article ADD COLUMN collected TEXT;
