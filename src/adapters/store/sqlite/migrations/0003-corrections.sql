-- What the operator corrected. No reference to fact: a fact is derived and may go, what was said of it stays.

CREATE TABLE correction (
  number INTEGER PRIMARY KEY,
  fact_id TEXT NOT NULL,
  made_on TEXT NOT NULL,
  reason TEXT NOT NULL,
  change TEXT NOT NULL,
  original TEXT NOT NULL
) STRICT;
