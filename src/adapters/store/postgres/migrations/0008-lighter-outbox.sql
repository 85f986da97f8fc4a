-- What is written at every message finds as little as can be to keep in order. Parts go with their delivery where it is
-- deleted, which is one place; and a delivery is found by its id: its number is only an order.

ALTER TABLE delivery_part DROP CONSTRAINT delivery_part_delivery_id_fkey;
ALTER TABLE delivery DROP CONSTRAINT delivery_pkey;
ALTER TABLE delivery DROP CONSTRAINT delivery_id_key;
ALTER TABLE delivery ADD PRIMARY KEY (id);
