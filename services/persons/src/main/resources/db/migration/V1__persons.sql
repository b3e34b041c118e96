-- Persons: the only database that knows who somebody is. Encrypted columns are bytea and hold what the person's data key wrote.

-- Deleting a row makes everything under that key unreadable.
create table data_key (
    reference uuid primary key,
    epoch integer not null,
    wrapped bytea not null
);

create table person (
    id uuid primary key,
    version integer not null,
    kind varchar not null,
    identity bytea not null,
    account_subject varchar unique,
    presented_by varchar not null,
    facilitator_subject varchar,
    registered_at timestamptz not null
);

-- One random name per person and audience, derived from nothing (PER-31).
create table reference (
    person_id uuid not null references person,
    audience varchar not null,
    value uuid not null unique,
    primary key (person_id, audience)
);

create table power (
    id uuid primary key,
    person_id uuid not null references person,
    representative_id uuid not null,
    representative_name bytea not null,
    matters varchar[] not null,
    valid_from date not null,
    valid_until date,
    proof_sha256 varchar not null,
    recorded_by varchar not null,
    recorded_at timestamptz not null,
    check (valid_until is null or valid_until >= valid_from)
);
create index power_of_person on power (person_id);

create table access_card (
    id varchar primary key,
    person_id uuid not null references person,
    code_digest bytea not null,
    attempts_left integer not null,
    issued_by varchar not null,
    issued_at timestamptz not null,
    revoked boolean not null default false
);
create unique index one_card_in_use on access_card (person_id) where not revoked;

-- The register of acts; append-only.
create table act (
    id uuid primary key,
    person_id uuid not null references person,
    matter varchar not null,
    subject varchar not null,
    author varchar not null,
    representative_id uuid,
    manner varchar not null,
    card_id varchar,
    paper_scan_sha256 varchar,
    witness bytea,
    entered_by varchar not null,
    entered_by_her boolean not null,
    wording_version varchar not null,
    wording_hash varchar not null,
    performed_at timestamptz not null,
    recorded_at timestamptz not null,
    check (manner <> 'PAPER' or paper_scan_sha256 is not null),
    check (manner <> 'ORAL_WITNESSED' or witness is not null),
    check (manner <> 'ACCESS_CARD' or card_id is not null),
    check (manner <> 'OWN_SESSION' or entered_by_her)
);
create index act_of_person on act (person_id, recorded_at desc, id);

create table priority_signal (
    id uuid primary key,
    version integer not null,
    contact bytea,
    criteria varchar[] not null,
    person_was_told boolean not null,
    state varchar not null,
    taken_by varchar,
    person_id uuid references person,
    received_at timestamptz not null
);
create index signal_of_person on priority_signal (person_id);

create table support_proposal (
    id uuid primary key,
    version integer not null,
    person_id uuid not null references person,
    origin varchar not null,
    criteria varchar[] not null,
    requested_on date not null,
    state varchar not null,
    facilitator_subject varchar,
    preferred_site varchar,
    signal_id uuid references priority_signal,
    act_id uuid references act,
    proposed_by varchar not null,
    proposed_at timestamptz not null,
    decided_on date
);
create unique index one_running_proposal on support_proposal (person_id) where state in ('PROPOSED', 'ACCEPTED');

create table consent (
    id uuid primary key,
    version integer not null,
    person_id uuid not null references person,
    purpose varchar not null,
    recipient_organisation varchar,
    recipient_person bytea,
    recipient_person_digest varchar,
    recipient_role varchar,
    scope_items varchar[] not null,
    slot varchar not null,
    valid_from date not null,
    valid_until date,
    review_on date,
    objective bytea,
    limits bytea,
    state varchar not null,
    act_id uuid references act,
    recorded_at timestamptz not null,
    check (valid_until is not null or review_on is not null),
    check (recipient_organisation is not null or recipient_person_digest is not null),
    check (cardinality(scope_items) > 0)
);
create unique index one_granted_per_slot on consent (person_id, slot) where state = 'GRANTED';
create index consent_of_person on consent (person_id, recorded_at desc, id);
create index consent_to_end on consent (valid_until) where state = 'GRANTED';

create table consent_history (
    consent_id uuid not null references consent,
    number integer not null,
    state varchar not null,
    act_id uuid references act,
    at timestamptz not null,
    primary key (consent_id, number)
);

create table disclosure (
    handle uuid primary key,
    version integer not null,
    person_id uuid not null references person,
    consent_id uuid not null references consent,
    recipient_organisation varchar not null,
    until_on date not null,
    release_key uuid not null unique,
    state varchar not null,
    end_reason varchar,
    granted_at timestamptz not null,
    ended_at timestamptz,
    check ((state = 'ENDED') = (end_reason is not null))
);
create index disclosure_of_consent on disclosure (consent_id);

-- Whose turn it is to write the watermark: one row for all replicas.
create table watermark_turn (
    only_row boolean primary key default true check (only_row),
    read_at timestamptz not null
);
insert into watermark_turn (read_at) values ('epoch');

-- Who read what and when; a reader of the offer side is a role and an hour, never a name.
create table access_log (
    id bigint generated always as identity primary key,
    file_id uuid not null,
    at timestamptz not null,
    what varchar not null,
    reader_kind varchar not null,
    reader varchar not null,
    organisation varchar,
    said_at varchar
);
create index access_log_of_file on access_log (file_id, id desc);

create table organisation (
    code varchar primary key,
    kind varchar not null,
    name varchar not null,
    departement varchar not null,
    protocol_in_force boolean not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'table % is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger append_only before update or delete on act for each row execute function refuse_change();
create trigger append_only before update or delete on consent_history for each row execute function refuse_change();
create trigger append_only before update or delete on access_log for each row execute function refuse_change();
