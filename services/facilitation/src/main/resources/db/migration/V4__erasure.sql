-- Whoever was erased, by this service's reference, which leads to nobody any more: nothing of theirs is taken in again.
create table erased_person (
    person uuid primary key,
    erased_on date not null,
    done_at timestamptz not null default clock_timestamp()
);

create index statistics_reference_person on statistics_reference (person);
create index release_attempt_case on release_attempt (case_id);

-- Only ever added to by the application; the function below runs as the owner of the table.
create or replace function access_log_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_user = (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid) then
        return old;
    end if;
    raise exception 'the access log is only ever added to' using errcode = 'restrict_violation';
end $$;

-- Everything of one person, once it stands above that she is erased.
create function erase_person(erased uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    names text[];
begin
    if not exists (select from erased_person where person = erased) then
        raise exception 'the erasure of this person is not written down' using errcode = 'restrict_violation';
    end if;
    -- Whoever is about to write into a case of hers has done it or finds it gone.
    perform 1 from support_case where person = erased for update;
    select array_agg(cast(handle as text)) into names from (
        select handle from released_request where person = erased
        union all select handle from response where person = erased
        union all select proposal from support_case where person = erased) hers;
    delete from parked_inbox where key = any (names);
    delete from outbox where key = any (names);
    delete from parked_outbox where key = any (names);
    -- A parked message may be about her without naming her: tried again it is dropped, or parked as before.
    update parked_inbox set replay = true where topic in ('demand.support.v1', 'exchange.to-demand.requests.v1', 'exchange.to-demand.responses.v1');
    -- What still comes about them is known to be over.
    insert into ended_disclosure (handle, reason)
        select handle, 'ERASED' from released_request where person = erased on conflict (handle) do nothing;
    delete from coherence_item where opinion_id in (select id from coherence_opinion where person = erased);
    delete from coherence_opinion where person = erased;
    delete from response where person = erased;
    delete from released_item where release_key in (select release_key from released_request where person = erased);
    delete from released_request where person = erased;
    delete from release_attempt where case_id in (select id from support_case where person = erased);
    delete from expression_comment where expression_id in (select id from expression where person = erased);
    delete from intervention where person = erased;
    delete from expression where person = erased;
    delete from act_made where case_id in (select id from support_case where person = erased);
    delete from access_log where person = erased;
    delete from support_case where person = erased;
    delete from statistics_profile where person = erased;
    delete from statistics_reference where person = erased;
    delete from person_key where person = erased;
end $$;
revoke all on function erase_person(uuid) from public;
grant execute on function erase_person(uuid) to ${role};
