create table community (
    code varchar primary key check (code ~ '^c360-[0-9a-z]{1,12}$'),
    name varchar not null,
    departement varchar not null,
    employer_name varchar not null,
    employer_siren varchar not null check (employer_siren ~ '^[0-9]{9}$'),
    listing bigint not null,
    version integer not null
);

create table protocol (
    id uuid primary key,
    antenna varchar not null,
    community_code varchar not null references community (code),
    status varchar not null
        check (status in ('DRAFT', 'NEGOTIATED', 'SIGNED', 'IN_FORCE', 'UNDER_REVIEW', 'ENDED')),
    carrier_employer_name varchar not null,
    carrier_employer_siren varchar not null check (carrier_employer_siren ~ '^[0-9]{9}$'),
    channel varchar not null,
    format varchar not null,
    acknowledge_within_days integer not null check (acknowledge_within_days > 0),
    review_on date not null,
    starts_on date,
    version integer not null
);

-- COO-01: at most one protocol in force per antenna and Communauté 360.
create unique index protocol_one_in_force on protocol (antenna, community_code)
    where status in ('IN_FORCE', 'UNDER_REVIEW');
create index protocol_listed on protocol (community_code, id);

create table protocol_contact (
    protocol_id uuid not null references protocol (id),
    position integer not null,
    party varchar not null check (party in ('CARRIER', 'COMMUNITY')),
    label varchar not null,
    email varchar,
    telephone varchar,
    primary key (protocol_id, position)
);

create table protocol_clause (
    protocol_id uuid not null references protocol (id),
    kind varchar not null,
    text varchar not null check (text <> ''),
    primary key (protocol_id, kind)
);

create table protocol_signature (
    protocol_id uuid not null references protocol (id),
    party varchar not null check (party in ('CARRIER', 'COMMUNITY')),
    signatory varchar not null,
    signed_on date not null,
    text_hash varchar not null check (text_hash ~ '^[0-9a-f]{64}$'),
    primary key (protocol_id, party)
);

-- What this side knows of a disclosure. An ended one keeps handle, word and day: the proof, shown to no coordinator.
create table disclosure (
    handle uuid primary key,
    state varchar not null check (state in ('GRANTED', 'ENDED', 'UNREADABLE')),
    until_on date,
    ended_on date,
    sequence bigint not null,
    -- last number given to a trace (DisclosureRead, DisclosureRemoved) of this handle
    trace_number bigint not null default 0,
    check ((state = 'GRANTED') = (until_on is not null)),
    check ((state = 'ENDED') = (ended_on is not null))
);

-- Content that came before its grant: sealed as it crossed, read by nobody, a day at most.
create table waiting_content (
    handle uuid primary key,
    payload bytea not null,
    received_at timestamptz not null,
    -- it could not be opened; kept for the operator until its day is over
    set_aside boolean not null default false
);

create table data_key (
    handle uuid primary key references disclosure (handle),
    epoch integer not null,
    wrapped bytea not null
);

create table request (
    handle uuid primary key references disclosure (handle),
    organisation varchar not null,
    recipient_reference uuid not null,
    received_on date not null,
    wished_answer_on date,
    -- under the request's data key
    text bytea not null,
    acknowledged_on date,
    expected_answer_on date,
    acknowledgement_number bigint not null,
    version integer not null
);

create index request_listed on request (organisation, received_on desc, handle);

create table request_item (
    request_handle uuid not null references request (handle),
    position integer not null,
    number integer not null,
    domain varchar not null,
    horizon varchar not null check (horizon in ('SHORT', 'MEDIUM', 'LONG')),
    priority_by_person boolean not null,
    primary key (request_handle, position)
);

create table response (
    handle uuid primary key,
    request_handle uuid not null references request (handle),
    organisation varchar not null,
    sector varchar not null,
    domain varchar not null,
    commune_code varchar not null,
    start_on date,
    duration_days integer check (duration_days > 0),
    intensity_minutes_per_week integer check (intensity_minutes_per_week > 0),
    cost_cents_per_month integer check (cost_cents_per_month >= 0),
    -- under the request's data key
    text bytea not null,
    conditions bytea,
    proposed_on date not null,
    updated_on date not null,
    answer varchar check (answer in ('ACCEPTED', 'NOT_RETAINED', 'PENDING')),
    rank bytea,
    message bytea,
    gap bytea,
    event_number bigint not null,
    version integer not null
);

create index response_of_request on response (request_handle, proposed_on, handle);

create table response_opinion (
    response_handle uuid not null references response (handle),
    item_number integer not null,
    coherence varchar not null check (coherence in ('COHERENT', 'PARTLY_COHERENT', 'NOT_COHERENT', 'TOO_EARLY')),
    primary key (response_handle, item_number)
);

-- Who was shown released content. The application adds rows and does nothing else with them.
create table access (
    id bigint generated always as identity primary key,
    handle uuid not null,
    reader varchar not null,
    organisation varchar not null,
    role varchar not null,
    kind varchar not null check (kind in ('ONE', 'LIST', 'SEARCH', 'RESPONSE')),
    read_at timestamptz not null
);

create index access_of_handle on access (handle, id);

revoke update, delete, truncate on access from ${role};
revoke select on access from ${role};
