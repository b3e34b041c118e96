-- Facts that wait for the broker. An identity, never a cached sequence: the order of ids must be the order in time.
create table outbox (
    id bigint generated always as identity primary key,
    lane text not null,
    topic text not null,
    key text not null,
    type text not null,
    sequence bigint not null,
    event_id uuid not null,
    event_time timestamptz not null,
    payload bytea not null,
    created_at timestamptz not null default clock_timestamp()
);

create index outbox_lane on outbox (lane, id);

-- The table is a queue: short, and full of dead rows unless they are swept early.
alter table outbox set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000,
    autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 10000);

-- The row an aggregate stumbled over. Its later rows stay in outbox and wait.
create table parked_outbox (
    id bigint not null,
    lane text not null,
    topic text not null,
    key text not null,
    type text not null,
    sequence bigint not null,
    event_id uuid not null,
    event_time timestamptz not null,
    payload bytea not null,
    created_at timestamptz not null,
    reason text not null,
    parked_at timestamptz not null default clock_timestamp(),
    primary key (topic, key)
);

-- Last version applied per sender's aggregate.
create table inbox (
    source text not null,
    topic text not null,
    key text not null,
    sequence bigint not null,
    applied_at timestamptz not null default clock_timestamp(),
    primary key (source, topic, key)
);

-- Messages that could not be applied, and those that wait behind them.
create table parked_inbox (
    id bigint generated always as identity primary key,
    source text not null,
    topic text not null,
    key text not null,
    type text not null,
    -- null: the message carried no readable version
    sequence bigint,
    headers text not null,
    payload bytea not null,
    kafka_partition integer not null,
    kafka_offset bigint not null,
    reason text not null,
    parked_at timestamptz not null default clock_timestamp(),
    -- set by an operator: apply this aggregate's messages again
    replay boolean not null default false
);

create index parked_inbox_aggregate on parked_inbox (topic, key, id);
