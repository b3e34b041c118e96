-- Every file has facilitation's reference from the first day: it is the name under which the ledger says that it was erased.
insert into reference (person_id, audience, value)
    select id, 'facilitation', gen_random_uuid() from person on conflict (person_id, audience) do nothing;

-- A file she closed and wanted kept: nothing is written into it any more.
create table file_closing (
    person_id uuid primary key references person,
    act_id uuid not null references act,
    closed_on date not null,
    kept_until date not null
);
create index file_to_erase on file_closing (kept_until);

-- When the other side said that what rested on it is gone there. Of those that ended before this was noted it is taken as said.
alter table disclosure add column removed_at timestamptz;
update disclosure set removed_at = ended_at where ended_at is not null;

-- That a file was erased, and what proves that she wanted it. Nothing here leads back to her but the accounts that may look, and they go when no
-- backup can be read any more.
create table erasure (
    id uuid primary key,
    subject uuid not null unique,
    -- until all is done: a reading that was under way may have left a row after the others were removed
    file_id uuid,
    account_subject varchar,
    entered_by varchar,
    author varchar,
    manner varchar,
    paper_scan_sha256 varchar,
    cause varchar not null check (cause in ('HER_ACT', 'KEPT_LONG_ENOUGH', 'REPLAYED')),
    erased_at timestamptz not null,
    unreadable_in_backups_on date not null,
    completed_at timestamptz
);
create index erasure_under_way on erasure (erased_at) where completed_at is null;

-- Who has to say that its part is gone as well: facilitation by her reference, a Communauté 360 by the handle of a disclosure.
create table erasure_part (
    name uuid primary key,
    erasure_id uuid not null references erasure,
    holder varchar not null check (holder in ('FACILITATION', 'COMMUNITY_360')),
    gone_at timestamptz
);
create index part_of_erasure on erasure_part (erasure_id);

-- Why a file may not be erased for the moment.
create table legal_hold (
    id uuid primary key,
    person_id uuid not null references person,
    basis bytea not null,
    document_sha256 varchar not null,
    placed_by varchar not null,
    placed_at timestamptz not null,
    review_on date not null,
    lifted_by varchar,
    lifted_at timestamptz,
    check ((lifted_by is null) = (lifted_at is null))
);
create index hold_of_person on legal_hold (person_id) where lifted_at is null;

-- Append-only for the application; the owner of the tables may remove, and only the functions below run as the owner.
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_user = (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid) then
        return old;
    end if;
    raise exception 'table % is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

-- Everything of one file, once its erasure stands in the table above. Exceptions to secrecy stay as their migration says: who told when, without words.
create function erase_file(erased uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    why varchar;
begin
    -- Whoever is about to write into the file has done it or finds it gone.
    perform 1 from person where id = erased for update;
    select e.cause into why from erasure e join reference r on r.value = e.subject
        where r.person_id = erased and r.audience = 'facilitation';
    if why is null then
        raise exception 'the erasure of this file is not written down' using errcode = 'integrity_constraint_violation';
    end if;
    if why <> 'REPLAYED' and exists (select from legal_hold
            where person_id = erased and lifted_at is null and review_on >= (now() at time zone 'Europe/Paris')::date) then
        raise exception 'the law keeps this file' using errcode = 'integrity_constraint_violation';
    end if;
    delete from parked_inbox where key in (
        select cast(handle as text) from disclosure where person_id = erased
        union all select cast(value as text) from reference where person_id = erased);
    delete from voice_answer where voice_id in (select id from voice where person_id = erased);
    delete from voice where person_id = erased;
    delete from locker_share where person_id = erased;
    delete from locker_document where person_id = erased;
    delete from locker where person_id = erased;
    delete from legal_hold where person_id = erased;
    delete from file_closing where person_id = erased;
    delete from trial_conclusion where person_id = erased;
    delete from trial where person_id = erased;
    delete from disagreement where person_id = erased;
    delete from no_contact where person_id = erased;
    delete from entourage_note where person_id = erased;
    delete from entourage_member where person_id = erased;
    delete from file_section where person_id = erased;
    delete from power_end where power_id in (select id from power where person_id = erased);
    delete from power where person_id = erased;
    delete from access_card where person_id = erased;
    delete from disclosure where person_id = erased;
    delete from consent_history where consent_id in (select id from consent where person_id = erased);
    delete from consent where person_id = erased;
    -- After the disclosures: whoever notes a trace of one holds it.
    delete from access_log where file_id = erased or file_id in (select id from priority_signal where person_id = erased);
    delete from support_proposal where person_id = erased;
    delete from data_key where reference in (select id from priority_signal where person_id = erased);
    delete from priority_signal where person_id = erased;
    delete from act where person_id = erased;
    delete from reference where person_id = erased;
    delete from person where id = erased;
    delete from data_key where reference = erased;
end $$;
-- Everybody has answered.
create function complete_erasure(done uuid, answered_at timestamptz) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (select from erasure e join person p on p.id = e.file_id where e.id = done)
        or exists (select from erasure_part where erasure_id = done and gone_at is null) then
        raise exception 'this erasure is not complete' using errcode = 'integrity_constraint_violation';
    end if;
    delete from access_log where file_id = (select file_id from erasure where id = done);
    update erasure set completed_at = answered_at, file_id = null where id = done and completed_at is null;
end $$;
revoke all on function complete_erasure(uuid, timestamptz) from public;
grant execute on function complete_erasure(uuid, timestamptz) to ${role};
-- The service writes an erasure down and hears answers; what is written down stays.
revoke update, delete, truncate on erasure from ${role};
grant update (account_subject, entered_by) on erasure to ${role};
revoke update, delete, truncate on erasure_part from ${role};
grant update (gone_at) on erasure_part to ${role};
revoke all on function erase_file(uuid) from public;
grant execute on function erase_file(uuid) to ${role};
