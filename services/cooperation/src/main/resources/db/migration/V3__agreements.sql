-- Agreements of the carrier with its partners (COO-14 to COO-20). Nothing here is about a person who is supported.
create table agreement (
    id uuid primary key,
    antenna varchar not null,
    kind varchar not null check (kind in ('COOPERATION_CONVENTION', 'PARTNERSHIP_CHARTER', 'COOPERATION_GROUPING',
        'PEER_SUPPORT_CONVENTION', 'RIGHTS_DEFENCE_PARTNERSHIP', 'SPECIALISED_HOST_CONVENTION')),
    drafted_on date not null,
    next_review_on date,
    ended_on date,
    end_reason varchar,
    ended_by varchar,
    version integer not null,
    check ((ended_on is null) = (end_reason is null) and (ended_on is null) = (ended_by is null))
);

create index agreement_listed on agreement (drafted_on desc, id);

create table agreement_version (
    id uuid primary key,
    agreement_id uuid not null references agreement on delete cascade,
    number integer not null check (number > 0),
    -- every field of the text; what was signed is the hash of these fields
    content varchar not null,
    signed_on date,
    unique (agreement_id, number)
);

-- Nothing valid is edited in place: at most one version is open.
create unique index agreement_version_open on agreement_version (agreement_id) where signed_on is null;

create table agreement_party (
    version_id uuid not null references agreement_version on delete cascade,
    party varchar not null,
    primary key (version_id, party)
);

create index agreement_of_party on agreement_party (party, version_id);

create table agreement_signature (
    version_id uuid not null references agreement_version on delete cascade,
    party varchar not null,
    signed_by varchar not null,
    signed_on date not null,
    content_hash varchar not null check (content_hash ~ '^[0-9a-f]{64}$'),
    paper_function varchar,
    paper_file_sha256 varchar check (paper_file_sha256 ~ '^[0-9a-f]{64}$'),
    primary key (version_id, party),
    check ((paper_function is null) = (paper_file_sha256 is null))
);

create table agreement_contact (
    id uuid primary key,
    agreement_id uuid not null references agreement on delete cascade,
    party varchar not null,
    label varchar not null,
    email varchar,
    telephone varchar,
    since_on date not null,
    left_on date,
    -- in the order in which they came
    position bigint generated always as identity
);

create index agreement_contact_of on agreement_contact (agreement_id, position);
