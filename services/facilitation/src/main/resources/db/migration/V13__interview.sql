-- Reception interviews (FAC-11 to FAC-16): notes and her words under her key; kind, state, decision and days plain.
create table interview (
    id uuid primary key,
    case_id uuid not null references support_case on delete cascade,
    person uuid not null,
    kind varchar not null,
    entered_by varchar not null,
    entered_at timestamptz not null,
    planned_on date,
    opened_at timestamptz,
    closed_at timestamptz,
    notes_sealed bytea not null,
    decision varchar,
    decision_words_sealed bytea,
    decision_act uuid,
    decided_at timestamptz,
    next_appointment uuid,
    version bigint not null,
    check ((decision is null) = (decision_act is null) and (decision is null) = (decided_at is null)),
    -- Each ends with her free decision (FAC-11).
    check (closed_at is null or decision is not null)
);

create index interview_case on interview (case_id, entered_at desc, id desc);

-- That a session took place (FAC-16), and nothing of what was said.
create table preparatory_session (
    id uuid primary key,
    case_id uuid not null references support_case on delete cascade,
    person uuid not null,
    held_on date not null,
    entered_by varchar not null
);

create index preparatory_session_case on preparatory_session (case_id);
