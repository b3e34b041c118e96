-- What she says, complains of or reports (UX-13), and the answers. Words are encrypted with the key of her file.
-- All of it rests on acts of hers and goes with them when her file is erased.
create table voice (
    id uuid primary key,
    person_id uuid not null references person on delete cascade,
    kind varchar not null check (kind in ('REMARK', 'COMPLAINT', 'ADVERSE_EVENT')),
    words bytea not null,
    addressee varchar not null check (addressee in ('FACILITATOR', 'CARRIER')),
    wished_answer varchar not null,
    said_by_act uuid not null references act on delete cascade,
    received_at timestamptz not null,
    facilitator_subject varchar,
    taken_back_by_act uuid references act on delete cascade,
    check ((addressee = 'FACILITATOR') = (facilitator_subject is not null))
);
create index voice_of_person on voice (person_id, received_at, id);
create index voice_for_carrier on voice (received_at, id) where addressee = 'CARRIER' and taken_back_by_act is null;

create table voice_answer (
    id uuid primary key,
    voice_id uuid not null references voice on delete cascade,
    person_id uuid not null references person on delete cascade,
    words bytea not null,
    answered_as varchar not null check (answered_as in ('FACILITATOR', 'CARRIER')),
    answered_by varchar not null,
    answered_at timestamptz not null
);
create index voice_answer_of_voice on voice_answer (voice_id, answered_at, id);
create index voice_answer_of_person on voice_answer (person_id);
