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

-- COO-20: each contact that leaves opens one task, to hand over what it held.
create table agreement_handover (
    id uuid primary key,
    contact_id uuid not null unique references agreement_contact on delete cascade,
    agreement_id uuid not null references agreement on delete cascade,
    party varchar not null,
    opened_on date not null,
    due_on date not null,
    successor_id uuid references agreement_contact on delete cascade,
    passed_on varchar,
    done_on date,
    done_by varchar,
    check ((done_on is null) = (successor_id is null) and (done_on is null) = (passed_on is null)
        and (done_on is null) = (done_by is null))
);

create index agreement_handover_open on agreement_handover (due_on, id) where done_on is null;

-- COO-19.
create table agreement_review (
    id uuid primary key,
    agreement_id uuid not null references agreement on delete cascade,
    held_on date not null,
    objectives varchar not null,
    improvement_points varchar,
    new_synergies varchar,
    blocks varchar,
    written_by varchar not null
);

create index agreement_review_of on agreement_review (agreement_id, held_on desc, id);

-- COO-18: how a charter goes; rows are added and never changed, the last one of a step says where it stands.
create table charter_move (
    id bigint generated always as identity primary key,
    agreement_id uuid not null references agreement on delete cascade,
    step varchar not null check (step in ('RELEVANT_PARTNERS', 'COMMON_PLAN_AND_RULES', 'ROLES_AND_RESPONSIBILITIES',
        'COMMITMENTS_AND_RESOURCES', 'COMMUNICATION', 'EVALUATION')),
    state varchar not null check (state in ('IN_PROGRESS', 'DONE')),
    evidence varchar,
    moved_on date not null,
    moved_by varchar not null,
    check (state <> 'DONE' or evidence is not null)
);

create index charter_move_of on charter_move (agreement_id, id);
revoke update, truncate on charter_move from ${role};

-- COO-05: a dispositif that another institution funds is invited to agree with a Communauté 360; it is free to decline.
create table convention_invitation (
    id uuid primary key,
    antenna varchar not null,
    community_code varchar not null references community (code),
    structure varchar not null,
    funder varchar not null,
    sent_on date not null,
    sent_by varchar not null,
    state varchar not null check (state in ('SENT', 'ACCEPTED', 'DECLINED')),
    answered_on date,
    check ((state = 'SENT') = (answered_on is null))
);

create index convention_invitation_listed on convention_invitation (sent_on desc, id);
