-- One row per request that took effect, committed with the effect. Names neither caller nor path: scope is
-- SHA-256(caller, method, path, key); answer is encrypted with the service's key-encryption key.
create table idempotency_keys (
    scope      bytea       not null primary key check (octet_length(scope) = 32),
    body_hash  bytea       not null check (octet_length(body_hash) = 32),
    answer     bytea       not null,
    expires_at timestamptz not null
);

create index idempotency_keys_expiry on idempotency_keys (expires_at);
