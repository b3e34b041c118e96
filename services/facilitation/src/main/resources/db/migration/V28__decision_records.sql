-- What was decided at her commissions (FAC-66 to FAC-69). Texts, names and reservations are kept under her key; what is plain is what the rules below
-- and the list of what is due need. The id of a record is part of its hash, so that the same text in two records has two hashes. It hides no text:
-- the id stands here in clear, and who reads this table can try texts against a hash.
create table decision_record (
    id uuid primary key,
    case_id uuid not null references support_case on delete cascade,
    person uuid not null,
    commission_id uuid not null references commission on delete cascade,
    number integer not null,
    supersedes uuid references decision_record on delete cascade,
    state varchar not null check (state in ('DRAFT', 'READY_TO_SIGN', 'PARTLY_SIGNED', 'VALID', 'CONTESTED')),
    content_hash varchar not null,
    started_by varchar not null,
    started_at timestamptz not null,
    readied_by varchar,
    readied_at timestamptz,
    valid_at timestamptz,
    review_on date,
    filing_sealed bytea,
    changes bigint not null,
    version bigint not null,
    unique (commission_id, number),
    check ((readied_by is null) = (readied_at is null)),
    check ((state = 'DRAFT') = (readied_at is null)),
    check ((state = 'VALID') = (valid_at is not null)),
    check ((valid_at is null) = (review_on is null)),
    check (filing_sealed is null or state = 'VALID')
);

create unique index decision_record_in_work on decision_record (commission_id) where state <> 'VALID';
create index decision_record_case on decision_record (case_id);

create table decision_entry (
    id uuid primary key,
    record_id uuid not null references decision_record on delete cascade,
    case_id uuid not null references support_case on delete cascade,
    person uuid not null,
    kind varchar not null check (kind in ('HEADER', 'CURRENT_SUPPORT', 'EARLIER_OBJECTIVE', 'OBJECTIVE')),
    content_sealed bytea not null,
    written_by varchar not null,
    written_at timestamptz not null,
    recorded bigint generated always as identity,
    version bigint not null
);

create index decision_entry_record on decision_entry (record_id);
create index decision_entry_case on decision_entry (case_id);
create unique index decision_entry_header on decision_entry (record_id) where kind = 'HEADER';

create table decision_signature (
    id uuid primary key,
    record_id uuid not null references decision_record on delete cascade,
    case_id uuid not null references support_case on delete cascade,
    person uuid not null,
    guest uuid,
    answer varchar not null check (answer in ('YES', 'NO', 'LATER')),
    content_hash varchar not null,
    signed_on date not null,
    manner varchar not null check (manner in ('HER_ACT', 'PAPER')),
    act uuid,
    paper_scan_sha256 varchar,
    words_sealed bytea not null,
    recorded_by varchar not null,
    recorded_at timestamptz not null,
    recorded bigint generated always as identity,
    end_reason varchar check (end_reason in ('TEXT_CHANGED', 'SAID_ANEW')),
    ended_by varchar,
    ended_at timestamptz,
    -- She by her act, everybody else on paper.
    check ((guest is null) = (manner = 'HER_ACT')),
    check ((manner = 'HER_ACT') = (act is not null)),
    check ((manner = 'PAPER') = (paper_scan_sha256 is not null)),
    check (guest is null or answer <> 'LATER'),
    check ((end_reason is null) = (ended_at is null) and (ended_at is null) = (ended_by is null))
);

create index decision_signature_record on decision_signature (record_id);
create index decision_signature_case on decision_signature (case_id);
-- One word at a time from each; she has no id on the guest list.
create unique index decision_signature_standing on decision_signature (record_id, coalesce(guest, '00000000-0000-0000-0000-000000000000'))
    where ended_at is null;

-- What she and everybody signed stays as it was; only where its paper lies is noted later. Erasing her file takes it along.
create function decision_stands() returns trigger language plpgsql as $$
begin
    raise exception 'a valid decision record never changes' using errcode = 'restrict_violation';
end $$;

create trigger decision_stands before update on decision_record for each row
    when (old.state = 'VALID' and (new.state, new.content_hash, new.number, new.valid_at, new.review_on, new.commission_id,
            new.case_id, new.person, new.supersedes, new.readied_by, new.readied_at, new.started_by, new.started_at)
        is distinct from (old.state, old.content_hash, old.number, old.valid_at, old.review_on, old.commission_id,
            old.case_id, old.person, old.supersedes, old.readied_by, old.readied_at, old.started_by, old.started_at))
    execute function decision_stands();
create trigger decision_kept before delete on decision_record for each row
    when (old.state = 'VALID' and pg_trigger_depth() = 0) execute function decision_stands();

create function decision_part_stands() returns trigger language plpgsql as $$
begin
    if exists (select from decision_record where id in (old.record_id, new.record_id) and state = 'VALID') then
        raise exception 'a valid decision record never changes' using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
end $$;

create trigger decision_entry_stands before insert or update on decision_entry for each row execute function decision_part_stands();
create trigger decision_signature_stands before insert or update on decision_signature for each row execute function decision_part_stands();
-- What goes with the whole file goes; nothing is taken out by itself.
create trigger decision_entry_kept before delete on decision_entry for each row
    when (pg_trigger_depth() = 0) execute function decision_part_stands();
create trigger decision_signature_kept before delete on decision_signature for each row
    when (pg_trigger_depth() = 0) execute function decision_part_stands();

-- No signature ever stands under another text than the one that was signed, whatever comes first.
create function decision_signed_as_read() returns trigger language plpgsql as $$
begin
    if new.ended_at is null and not exists (
            select from decision_record where id = new.record_id and content_hash = new.content_hash and state <> 'DRAFT') then
        raise exception 'signed another text' using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger decision_signed_as_read before insert or update on decision_signature for each row execute function decision_signed_as_read();

create function decision_text_unsigned() returns trigger language plpgsql as $$
begin
    if exists (select from decision_signature
            where record_id = new.id and ended_at is null and (content_hash <> new.content_hash or new.state = 'DRAFT')) then
        raise exception 'somebody signed the text of before' using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger decision_text_unsigned before update on decision_record for each row execute function decision_text_unsigned();

-- Two parts more of what is due, behind whatever parts there are by now.
do $$
begin
    execute 'create or replace view due_task as ' || rtrim(pg_get_viewdef('due_task'::regclass), '; ' || chr(10)) || '
    union all
    select ''DECISION_SIGNATURES'', d.id, c.id, c.person, c.facilitator, cast(d.readied_at at time zone ''Europe/Paris'' as date)
    from decision_record d join support_case c on c.id = d.case_id
    where c.state = ''ACTIVE'' and d.state in (''READY_TO_SIGN'', ''PARTLY_SIGNED'')
    union all
    select ''DECISION_REVIEW'', d.id, c.id, c.person, c.facilitator, d.review_on
    from decision_record d join support_case c on c.id = d.case_id
    where c.state = ''ACTIVE'' and d.state = ''VALID''
        and not exists (select from decision_record newer
            where newer.case_id = d.case_id and newer.state = ''VALID'' and (newer.valid_at, newer.id) > (d.valid_at, d.id))
        and not exists (select from commission after join commission at on at.id = d.commission_id
            where after.case_id = d.case_id and after.state in (''OPEN'', ''CLOSED'') and after.planned_on > at.planned_on)';
end $$;
