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
