-- One data key per person (reference of this service), wrapped by the key-encryption key of its epoch (yyyyMM).
-- Everything in a column named *_sealed is encrypted under it; deleting the row makes her words unreadable for good.
create table person_key (
    person uuid primary key,
    epoch integer not null,
    wrapped bytea not null
);

create table site (
    code varchar primary key,
    name varchar not null,
    commune_code varchar not null,
    location_type varchar not null,
    main boolean not null,
    constraint site_common_law_premises check (location_type <> 'SPECIALISED_PROVIDER_PREMISES')
);

create unique index site_one_main on site (main) where main;

create table facilitator (
    id uuid primary key,
    subject varchar not null unique,
    display_name varchar not null,
    site_code varchar not null references site,
    max_caseload integer,
    available boolean not null,
    version bigint not null
);

create table support_case (
    id uuid primary key,
    proposal uuid not null unique,
    person uuid not null,
    facilitator varchar,
    taken_on boolean not null,
    paused boolean not null,
    closed boolean not null,
    origin varchar not null,
    -- codes of PriorityCriterion joined by commas, empty when none applies
    criteria varchar not null,
    priority boolean not null,
    -- follows from the columns above; kept for the queue
    state varchar not null,
    requested_on date not null,
    accepted_on date not null,
    site_code varchar,
    version bigint not null
);

create index support_case_person on support_case (person);
-- The queue in its order (FAC-05).
create index support_case_queue on support_case (facilitator, priority desc, requested_on, id);

create table expression (
    id uuid primary key,
    case_id uuid not null references support_case,
    person uuid not null,
    type varchar not null,
    horizon varchar not null,
    domain varchar not null,
    words_sealed bytea not null,
    expressed_on date not null,
    medium varchar not null,
    status varchar not null,
    priority_by_person boolean not null,
    replaces uuid references expression,
    act uuid not null,
    entered_by varchar not null,
    recorded bigint generated always as identity,
    version bigint not null
);

create index expression_case on expression (case_id, recorded);

-- Nobody rewrites her words (FAC-18), not even this service: only status and priority mark may change.
create function expression_words_stand() returns trigger language plpgsql as $$
begin
    raise exception 'the words of an expression never change' using errcode = 'restrict_violation';
end $$;

create trigger expression_words_stand before update on expression for each row
    when ((new.words_sealed, new.type, new.horizon, new.domain, new.expressed_on, new.case_id, new.person)
          is distinct from (old.words_sealed, old.type, old.horizon, old.domain, old.expressed_on, old.case_id, old.person))
    execute function expression_words_stand();

create table expression_comment (
    id uuid primary key,
    expression_id uuid not null references expression,
    author varchar not null,
    author_role varchar not null,
    text_sealed bytea not null,
    written_at timestamptz not null,
    recorded bigint generated always as identity
);

create index expression_comment_expression on expression_comment (expression_id, recorded);

create table organisation (
    code varchar primary key,
    kind varchar not null,
    name varchar not null,
    departement varchar not null,
    protocol_in_force boolean not null
);

-- One release key per case, recipient and exact text, from the first attempt until the request ends (IND-EP-11).
create table release_attempt (
    release_key uuid primary key,
    case_id uuid not null references support_case,
    recipient varchar not null,
    text_hash varchar not null,
    until_on date not null,
    completed boolean not null default false,
    -- askings of persons that were not refused for certain: while there is one, persons may hold a disclosure under this key
    open_askings integer not null default 1 check (open_askings >= 0),
    claimed_at timestamptz not null default clock_timestamp(),
    unique (case_id, recipient, text_hash)
);

create table released_request (
    release_key uuid primary key,
    handle uuid not null unique,
    case_id uuid not null references support_case,
    person uuid not null,
    recipient varchar not null,
    recipient_reference uuid not null,
    text_sealed bytea not null,
    wished_answer_on date,
    until_on date not null,
    released_at timestamptz not null,
    state varchar not null,
    expected_answer_on date,
    end_reason varchar,
    ended_at timestamptz,
    version bigint not null
);

create index released_request_case on released_request (case_id, released_at desc);

create table released_item (
    release_key uuid not null references released_request,
    number integer not null,
    expression_id uuid not null references expression,
    domain varchar not null,
    horizon varchar not null,
    priority_by_person boolean not null,
    primary key (release_key, number)
);

-- Disclosures that ended before their request was kept here.
create table ended_disclosure (
    handle uuid primary key,
    reason varchar not null,
    ended_at timestamptz not null default clock_timestamp()
);

create table response (
    handle uuid primary key,
    request uuid not null references released_request (handle),
    case_id uuid not null references support_case,
    person uuid not null,
    organisation varchar not null,
    sector varchar,
    domain varchar,
    commune_code varchar not null,
    start_on date,
    duration_days integer,
    intensity_minutes_per_week integer,
    cost_cents_per_month integer,
    text_sealed bytea not null,
    conditions_sealed bytea not null,
    received_at timestamptz not null,
    updated_at timestamptz not null,
    answer varchar,
    rank varchar,
    message_sealed bytea,
    answer_act uuid,
    answered_at timestamptz,
    -- the version she had answered for good, with that answer, once a newer one replaced it
    answered_version_sealed bytea,
    -- how many things the other side was told about it: the order of the events it gets
    told bigint not null,
    version bigint not null
);

create index response_case on response (case_id, received_at desc);

create table coherence_opinion (
    id uuid primary key,
    response uuid not null references response,
    case_id uuid not null references support_case,
    person uuid not null,
    gap_sealed bytea not null,
    wished_adjustment_sealed bytea not null,
    written_at timestamptz not null,
    released_by uuid,
    version bigint not null
);

create index coherence_opinion_case on coherence_opinion (case_id, written_at desc);

create table coherence_item (
    opinion_id uuid not null references coherence_opinion,
    item_number integer not null,
    coherence varchar not null,
    primary key (opinion_id, item_number)
);

create table intervention (
    id uuid primary key,
    case_id uuid not null references support_case,
    person uuid not null,
    facilitator varchar not null,
    done_on date not null,
    start_at time not null,
    duration_minutes integer not null check (duration_minutes > 0),
    type varchar not null,
    posture varchar not null,
    mode varchar not null,
    place_sealed bytea not null,
    with_person boolean not null,
    travel_minutes integer not null check (travel_minutes >= 0),
    travel_kilometres integer not null check (travel_kilometres >= 0),
    -- codes of ActorSector joined by commas
    sectors_met varchar not null,
    linked_expression uuid references expression,
    asked_by_person boolean not null,
    private_note_sealed bytea not null,
    recorded_at timestamptz not null default clock_timestamp()
);

create index intervention_case on intervention (case_id, done_on desc, id desc);

-- Who read what of her case (PER-29). A row stands before the answer leaves; rows are only ever added.
create table access_log (
    number bigint generated always as identity primary key,
    case_id uuid not null references support_case,
    person uuid not null,
    reader varchar not null,
    reader_role varchar not null,
    part varchar not null,
    read_at timestamptz not null
);

create index access_log_case on access_log (case_id, number desc);

create function access_log_stands() returns trigger language plpgsql as $$
begin
    raise exception 'the access log is only ever added to' using errcode = 'restrict_violation';
end $$;

create trigger access_log_stands before update or delete on access_log
    for each row execute function access_log_stands();

-- Which act of the register stands behind which change here.
create table act_made (
    id uuid primary key,
    case_id uuid not null references support_case,
    matter varchar not null,
    object varchar not null,
    entered_by varchar not null,
    made_at timestamptz not null
);

create index act_made_case on act_made (case_id, made_at);
