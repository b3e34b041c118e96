-- Appointments of a case. Times are those of a clock in metropolitan France; where, with whom and why are hers, under her key.
create table appointment (
    id uuid primary key,
    case_id uuid not null references support_case on delete cascade,
    person uuid not null,
    on_day date not null,
    from_time time not null,
    to_time time not null check (to_time > from_time),
    mode varchar not null,
    specialised_place boolean not null,
    place_sealed bytea not null,
    present_sealed bytea not null,
    subject_sealed bytea not null,
    state varchar not null,
    planned_by varchar not null,
    planned_by_role varchar not null,
    version bigint not null
);

create index appointment_case on appointment (case_id, on_day desc, from_time desc, id desc);
create index appointment_day on appointment (on_day);

-- What became of an appointment, told to both; the slot as it stands after the change.
create table appointment_change (
    number bigint generated always as identity primary key,
    appointment_id uuid not null references appointment on delete cascade,
    case_id uuid not null references support_case on delete cascade,
    person uuid not null,
    kind varchar not null,
    on_day date not null,
    from_time time not null,
    to_time time not null,
    reason_sealed bytea not null,
    made_by varchar not null,
    made_by_role varchar not null,
    made_at timestamptz not null
);

create index appointment_change_case on appointment_change (case_id, number desc);

-- Where a facilitator's own calendar program finds her planning: of the secret in the address only the hash is kept.
create table calendar_feed (
    facilitator varchar primary key,
    secret_hash bytea not null unique,
    created_at timestamptz not null
);

-- Her word on something that was done with her or for her: the last one counts, the earlier ones stay.
create table intervention_word (
    id uuid primary key,
    number bigint generated always as identity,
    intervention_id uuid not null references intervention on delete cascade,
    case_id uuid not null references support_case on delete cascade,
    person uuid not null,
    word varchar not null,
    words_sealed bytea not null,
    act uuid not null,
    entered_by varchar not null,
    said_at timestamptz not null
);

create index intervention_word_intervention on intervention_word (intervention_id, number desc);

alter table intervention add column appointment uuid references appointment on delete set null;
alter table intervention add column vehicle varchar not null default 'OWN_VEHICLE';
alter table intervention add column origin_commune varchar;
alter table intervention add column destination_commune varchar;
alter table intervention add column common_law varchar;
create index intervention_mileage on intervention (done_on) where travel_kilometres > 0;

-- A way made for several persons or none: communes, no address and no words.
create table trip (
    id uuid primary key,
    facilitator varchar not null,
    made_on date not null,
    origin_commune varchar not null,
    destination_commune varchar not null,
    kilometres integer not null check (kilometres >= 0),
    minutes integer not null check (minutes >= 0),
    vehicle varchar not null,
    recorded_at timestamptz not null default clock_timestamp()
);

create index trip_facilitator on trip (facilitator, made_on desc, id desc);
create index trip_day on trip (made_on);
