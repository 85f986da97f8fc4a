-- What is asked of the outbox at every message leads to as few rows as can be: an index whose rows change with the state
-- is written at each change, on a page of its own for each chat.

DROP INDEX delivery_open;
DROP INDEX delivery_held;

-- Few rows at any time: those that are being sent, and those that are tried again later.
CREATE INDEX delivery_held ON delivery (chat) WHERE state = 'sending';
CREATE INDEX delivery_waiting ON delivery (chat, seq) WHERE state = 'waiting';
