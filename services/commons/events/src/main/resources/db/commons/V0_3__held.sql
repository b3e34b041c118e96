-- Copies for the figures that wait for their batch. Nothing here says which came first: no number, no time but the day.
create table held_outbox (
    event_id uuid primary key,
    lane text not null,
    topic text not null,
    key text not null,
    type text not null,
    sequence bigint not null,
    event_time timestamptz not null,
    payload bytea not null
);
