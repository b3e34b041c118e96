-- One database per side. The side stands in the rows of groups all the same (SUP-09): a database mounted on the wrong side shows nothing.

-- The legal entities independence is judged by.
create table organisation (
    id uuid primary key,
    side varchar not null check (side in ('DEMAND', 'OFFER')),
    part varchar not null check (part in ('CARRIER', 'EMPLOYER', 'COMMUNITY_360')),
    name varchar not null,
    siren varchar not null check (siren ~ '^[0-9]{9}$'),
    unique (side, part, siren)
);

-- Outside supervisors: whom they work for, not who they are.
create table supervisor (
    id uuid primary key,
    side varchar not null check (side in ('DEMAND', 'OFFER')),
    profile varchar not null check (profile in ('RECOGNISED_SPECIALIST', 'ACADEMIC', 'TRAINER')),
    employer_name varchar not null,
    employer_siren varchar not null check (employer_siren ~ '^[0-9]{9}$'),
    contract_from date not null,
    contract_until date not null,
    declared_on date not null,
    agreed_with_ars_on date not null,
    -- subject of the account; supervisors have accounts on the demand side only
    account varchar check (account is null or side = 'DEMAND'),
    check (contract_until >= contract_from),
    unique (side, id)
);

create index supervisor_employed on supervisor (side, employer_siren);
create index supervisor_account on supervisor (side, account);

create table territory (
    side varchar not null check (side in ('DEMAND', 'OFFER')),
    code varchar not null,
    kind varchar not null check (kind in ('DEPARTEMENT', 'NAMED')),
    name varchar not null,
    since date not null,
    primary key (side, code)
);

create table practice_session (
    id uuid primary key,
    side varchar not null,
    territory varchar not null,
    day date not null,
    starts_at time not null,
    duration_minutes integer not null check (duration_minutes > 0),
    place varchar not null,
    supervisor_id uuid,
    -- MISSED is read from the calendar and never stored
    status varchar not null check (status in ('PLANNED', 'CONFIRMED', 'HELD', 'CANCELLED')),
    invited integer check (invited > 0),
    present integer check (present > 0 and present <= invited),
    recorded_on date,
    version integer not null,
    foreign key (side, territory) references territory (side, code),
    -- a supervisor of the other side is none (SUP-09)
    foreign key (side, supervisor_id) references supervisor (side, id),
    -- SUP-02: without a supervisor nothing was held
    check (status <> 'HELD' or (supervisor_id is not null and present is not null and recorded_on is not null))
);

create index practice_session_listed on practice_session (side, day desc, id);
create index practice_session_supervised on practice_session (supervisor_id);

-- Managers of this side who declared themselves; nobody else can be named as a line manager (IND-EP-07).
create table line_manager (
    account varchar primary key,
    siren varchar not null check (siren ~ '^[0-9]{9}$'),
    shared_employer boolean not null,
    declared_on date not null
);

create table staff_member (
    id uuid primary key,
    account varchar not null,
    manager varchar not null references line_manager (account),
    siren varchar not null check (siren ~ '^[0-9]{9}$'),
    since date not null,
    until_on date,
    version integer not null,
    check (manager <> account),
    check (until_on >= since)
);

create unique index staff_member_one_line on staff_member (account) where until_on is null;

-- Seats of the governance body. A seat of a person or a family carries no words.
create table governance_member (
    id uuid primary key,
    college varchar not null check (college in ('PERSONS', 'FAMILIES', 'EMPLOYERS', 'PROFESSIONALS', 'ARS')),
    organisation varchar check (organisation is null or college not in ('PERSONS', 'FAMILIES')),
    since date not null,
    until_on date,
    version integer not null,
    check (until_on >= since)
);

create table governance_meeting (
    id uuid primary key,
    day date not null,
    place varchar not null,
    version integer not null
);

create index governance_meeting_listed on governance_meeting (day desc, id);

create table governance_presence (
    meeting_id uuid not null references governance_meeting (id),
    member_id uuid not null references governance_member (id),
    college varchar not null,
    primary key (meeting_id, member_id)
);

create table governance_decision (
    meeting_id uuid not null references governance_meeting (id),
    number integer not null check (number > 0),
    text varchar not null check (text <> ''),
    recorded_on date not null,
    primary key (meeting_id, number)
);

-- A decision is recorded and stays.
revoke update, delete, truncate on governance_decision from ${role};
