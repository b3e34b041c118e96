-- Her meetings with partners (FAC-50 to FAC-60): one row per meeting and person, all that is said in it as one text under her key. What is plain is
-- what the list of what is due and the rules below need.
create table commission (
    id uuid primary key,
    case_id uuid not null references support_case on delete cascade,
    person uuid not null,
    state varchar not null,
    planned_on date not null,
    invitations_from date not null,
    list_hash varchar not null,
    validated_hash varchar,
    content_sealed bytea not null,
    version bigint not null,
    -- Her yes never stands over another list (FAC-51).
    check (validated_hash is null or validated_hash = list_hash),
    check (state <> 'PREPARED' or validated_hash is null),
    check (state in ('PREPARED', 'CANCELLED') or validated_hash is not null)
);

create index commission_case on commission (case_id, planned_on);

-- What was said and written down in a meeting that is over stays as it was.
create function commission_stands() returns trigger language plpgsql as $$
begin
    raise exception 'a commission that is over never changes' using errcode = 'restrict_violation';
end $$;

create trigger commission_stands before update on commission for each row
    when (old.state in ('CLOSED', 'CANCELLED')) execute function commission_stands();

create table agenda_item (
    id uuid primary key,
    commission_id uuid not null references commission on delete cascade,
    case_id uuid not null references support_case on delete cascade,
    person uuid not null,
    subject_sealed bytea not null,
    added_by varchar not null,
    added_at timestamptz not null,
    agreed boolean,
    act uuid,
    recorded bigint generated always as identity,
    version bigint not null,
    check ((agreed is null) = (act is null))
);

-- Nothing is put on its agenda, or said of it, afterwards.
create function agenda_stands() returns trigger language plpgsql as $$
begin
    if exists (select from commission where id = new.commission_id and state in ('CLOSED', 'CANCELLED')) then
        raise exception 'an agenda never changes once its commission is over' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger agenda_stands before insert or update on agenda_item for each row execute function agenda_stands();

create index agenda_item_commission on agenda_item (commission_id);
create index agenda_item_case on agenda_item (case_id);

-- What she does not want spoken of (FAC-55). Nothing of a commission refers to it, so nothing there can tell of it.
create table excluded_topic (
    id uuid primary key,
    case_id uuid not null references support_case on delete cascade,
    person uuid not null,
    domain varchar,
    words_sealed bytea not null,
    act uuid not null,
    entered_by varchar not null,
    excluded_at timestamptz not null
);

create index excluded_topic_case on excluded_topic (case_id);
create unique index excluded_topic_domain on excluded_topic (case_id, domain) where domain is not null;

-- One part more of what is due, behind whatever parts there are by now.
do $$
begin
    execute 'create or replace view due_task as ' || rtrim(pg_get_viewdef('due_task'::regclass), '; ' || chr(10)) || '
    union all
    select ''COMMISSION_INVITATIONS'', m.id, c.id, c.person, c.facilitator, m.invitations_from
    from commission m join support_case c on c.id = m.case_id
    where c.state = ''ACTIVE'' and m.state in (''PREPARED'', ''GUESTS_VALIDATED'')
        and m.planned_on >= cast(now() at time zone ''Europe/Paris'' as date)';
end $$;
