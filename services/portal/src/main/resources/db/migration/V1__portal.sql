-- Who is signed in. The id itself is in the browser's cookie only; the tokens are encrypted and bound to their row.
create table session (
    id_hash    bytea       not null primary key check (octet_length(id_hash) = 32),
    tokens     bytea       not null,
    expires_at timestamptz not null
);

create index session_expiry on session (expires_at);
