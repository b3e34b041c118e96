-- Her network (FAC-91, FAC-92). Contents under her key, no column to compare them by: nobody finds one member in two networks.
create table network_member (
    id uuid primary key,
    case_id uuid not null references support_case on delete cascade,
    person uuid not null,
    kind varchar not null,
    closeness varchar not null,
    calling varchar not null,
    -- codes of LifeDomain joined by commas
    domains varchar not null,
    frame_told_on date,
    name_sealed bytea not null,
    role_sealed bytea not null,
    mission_sealed bytea not null,
    contribution_sealed bytea not null,
    participation_sealed bytea not null,
    limits_sealed bytea not null,
    contact_sealed bytea not null,
    act uuid not null,
    entered_by varchar not null,
    recorded bigint generated always as identity,
    version bigint not null
);
create index network_member_case on network_member (case_id, recorded);
create unique index network_member_herself on network_member (case_id) where kind = 'PERSON';

create table complementary_support (
    id uuid primary key,
    case_id uuid not null references support_case on delete cascade,
    person uuid not null,
    kind varchar not null,
    about_sealed bytea not null,
    proposed_on date not null,
    answer varchar,
    act uuid,
    recorded bigint generated always as identity,
    version bigint not null,
    check ((answer is null) = (act is null))
);
create index complementary_support_case on complementary_support (case_id, recorded);

create table chosen_aim (
    case_id uuid not null references support_case on delete cascade,
    aim varchar not null,
    person uuid not null,
    state varchar not null,
    said_on date not null,
    act uuid not null,
    primary key (case_id, aim)
);

create table structure_link (
    id uuid primary key,
    case_id uuid not null references support_case on delete cascade,
    person uuid not null,
    bond varchar not null,
    name_sealed bytea not null,
    agreement_signed_on date,
    states_demand_side boolean not null,
    ended_on date,
    recorded bigint generated always as identity,
    version bigint not null
);
create index structure_link_case on structure_link (case_id, recorded);

-- Her rights log (FAC-98): rows are added, never changed; they go only with all of hers.
create table rights_issue (
    id uuid primary key,
    case_id uuid not null references support_case on delete cascade,
    person uuid not null,
    right_code varchar not null,
    at_stake_sealed bytea not null,
    hindered_by_sealed bytea not null,
    act uuid not null,
    entered_by varchar not null,
    opened_at timestamptz not null,
    recorded bigint generated always as identity
);
create index rights_issue_case on rights_issue (case_id, recorded desc);

create table rights_step (
    id uuid primary key,
    issue_id uuid not null references rights_issue on delete cascade,
    kind varchar not null,
    support varchar,
    outcome varchar,
    text_sealed bytea not null,
    happened_on date not null,
    entered_by varchar not null,
    entered_as varchar not null,
    act uuid,
    written_at timestamptz not null,
    recorded bigint generated always as identity
);
create index rights_step_issue on rights_step (issue_id, recorded);

-- As access_log_stands: only erase_person, which runs as the owner of the table, takes rows out.
create function rights_log_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_user = (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid) then
        return old;
    end if;
    raise exception 'the rights log is only ever added to' using errcode = 'restrict_violation';
end $$;
create trigger rights_log_stands before update or delete on rights_issue for each row execute function rights_log_stands();
create trigger rights_log_stands before update or delete on rights_step for each row execute function rights_log_stands();

-- Reports of orders against a person's choice (IND-EP-22): no case, no person, each under a key of its own.
create table employer_order (
    id uuid primary key,
    reported_by varchar not null,
    given_by varchar not null,
    ordered_on date not null,
    text_sealed bytea not null,
    reported_at timestamptz not null,
    epoch integer not null,
    wrapped bytea not null,
    recorded bigint generated always as identity
);
create index employer_order_reporter on employer_order (reported_by, recorded desc);
create index employer_order_recorded on employer_order (recorded desc);

-- Beside what the view shows already: a key of a month is not destroyed while a report needs it.
do $$
begin
    execute 'create or replace view wrapped_key as ' || rtrim(pg_get_viewdef('wrapped_key'::regclass), '; ' || chr(10))
        || ' union all select epoch from employer_order';
end $$;
