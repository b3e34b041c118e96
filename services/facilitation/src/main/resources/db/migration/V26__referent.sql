-- The list of the professionals who accompany her (FAC-41, FAC-42), made with her. Her own name is not in it.
create table accompaniment_list (
    case_id uuid primary key references support_case on delete cascade,
    person uuid not null,
    locker_wished boolean,
    locker_act uuid,
    reviewed_on date not null,
    review_due_on date not null,
    -- Who went through it with her; nobody did yet when the list only began.
    reviewed_by varchar,
    check ((locker_wished is null) = (locker_act is null))
);

-- Contents under her key, no column to compare them by: nobody finds one professional on two lists.
create table accompaniment_contact (
    id uuid primary key,
    case_id uuid not null references support_case on delete cascade,
    person uuid not null,
    field varchar not null,
    last_name_sealed bytea not null,
    first_name_sealed bytea not null,
    service_sealed bytea not null,
    purpose_sealed bytea not null,
    email_sealed bytea not null,
    telephone_sealed bytea not null,
    act uuid not null,
    entered_by varchar not null,
    recorded bigint generated always as identity,
    version bigint not null
);
create index accompaniment_contact_case on accompaniment_contact (case_id, recorded);

-- Her wish and each designation of hers (FAC-44): a row with a name on it is ended, never written over.
create table referent (
    id uuid primary key,
    case_id uuid not null references support_case on delete cascade,
    person uuid not null,
    state varchar not null,
    contact uuid,
    name_sealed bytea,
    service_sealed bytea,
    moment varchar,
    designated_on date,
    without_coordination boolean,
    answer varchar,
    answer_manner varchar,
    answered_on date,
    answer_recorded_by varchar,
    -- A yes that was taken back stays known.
    accepted_manner varchar,
    accepted_on date,
    accepted_recorded_by varchar,
    active_from date,
    active_until date,
    successor_from date,
    checked_by varchar,
    ended_on date,
    end_reason varchar,
    ended_by varchar,
    end_act uuid,
    act uuid not null,
    recorded bigint generated always as identity,
    version bigint not null,
    check ((contact is null) = (state in ('NOT_WISHED', 'WISHED'))),
    check ((active_until is null) = (successor_from is null)),
    check ((state = 'ENDED') = (ended_on is not null and end_reason is not null and ended_by is not null)),
    check (end_act is not null or end_reason is null or end_reason in ('WORKER_LEAVES', 'REPLACED'))
);
create index referent_case on referent (case_id, recorded desc);
-- One search and one referent at a time, whoever else designates at the same moment.
create unique index referent_searched on referent (case_id)
    where state in ('NOT_WISHED', 'WISHED', 'PROPOSED_BY_PERSON', 'ACCEPTED_BY_REFERENT');
create unique index referent_active on referent (case_id) where state = 'ACTIVE';

-- Beside what the view shows already.
do $$
begin
    execute 'create or replace view due_task as ' || rtrim(pg_get_viewdef('due_task'::regclass), '; ' || chr(10)) || '
        union all
        select ''ACCOMPANIMENT_REVIEW'', c.id, c.id, c.person, c.facilitator, l.review_due_on
        from accompaniment_list l join support_case c on c.id = l.case_id
        where c.state = ''ACTIVE''
        union all
        select ''REFERENT_SUCCESSOR'', r.id, c.id, c.person, c.facilitator, r.successor_from
        from referent r join support_case c on c.id = r.case_id
        where c.state = ''ACTIVE'' and r.state = ''ACTIVE'' and r.successor_from is not null
            and not exists (select from referent s
                where s.case_id = r.case_id and s.state in (''PROPOSED_BY_PERSON'', ''ACCEPTED_BY_REFERENT''))';
end $$;
