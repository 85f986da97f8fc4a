-- Which chats want to be told between their digests.

CREATE TABLE alert_wish (
  chat TEXT COLLATE "C" PRIMARY KEY,
  state TEXT COLLATE "C" NOT NULL CHECK (state IN ('active', 'suspended')),
  reason TEXT,
  created_at BIGINT NOT NULL,
  json TEXT NOT NULL
);
