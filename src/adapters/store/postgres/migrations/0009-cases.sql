-- What an operator should look at, in the order in which it is listed: found without reading what was sent.

CREATE INDEX delivery_cases ON delivery (slot_at DESC, seq) WHERE state IN ('failed', 'uncertain', 'suspended');
