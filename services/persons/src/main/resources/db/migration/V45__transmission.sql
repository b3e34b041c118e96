-- Why a document is passed on (PER-25), encrypted with the key of her file; absent where she said nothing, and for what was shared before.
alter table locker_share add column why bytea;
