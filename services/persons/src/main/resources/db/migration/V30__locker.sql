-- Her digital locker (UX-04): off until she opens it. All of it rests on acts of hers and goes with them when her file is erased.
create table locker (
    person_id uuid primary key references person on delete cascade,
    is_open boolean not null,
    opened_by_act uuid not null references act on delete cascade,
    closed_by_act uuid references act on delete cascade
);

-- Title, kind, days, type and checksum are in the card, encrypted with the key of her file.
create table locker_document (
    id uuid primary key,
    person_id uuid not null references locker on delete cascade,
    card bytea not null,
    size_bytes bigint not null check (size_bytes between 1 and 10485760),
    complete boolean not null,
    added_by varchar not null,
    added_at timestamptz not null
);
create index locker_document_of_person on locker_document (person_id);
create index locker_document_unfinished on locker_document (added_at) where not complete;

-- 256 KiB each, encrypted and bound to document, place and number of parts. Already compressed in their kind: not tried again.
create table locker_part (
    document_id uuid not null references locker_document on delete cascade,
    number integer not null check (number between 0 and 39),
    content bytea not null check (octet_length(content) <= 262144 + 64),
    primary key (document_id, number)
);
alter table locker_part alter column content set storage external;

-- To whom she shows one document, until when.
create table locker_share (
    id uuid primary key,
    document_id uuid not null references locker_document on delete cascade,
    person_id uuid not null references person on delete cascade,
    facilitator_subject varchar,
    member_id uuid references entourage_member on delete cascade,
    organisation varchar,
    role_in_structure varchar,
    until date not null,
    given_by_act uuid not null references act on delete cascade,
    given_at timestamptz not null,
    ended_by_act uuid references act on delete cascade,
    check (num_nonnulls(facilitator_subject, member_id, organisation) = 1),
    check (role_in_structure is null or organisation is not null)
);
create index locker_share_of_person on locker_share (person_id);
create index locker_share_of_document on locker_share (document_id);
