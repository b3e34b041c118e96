-- Powers say in which quality somebody has them, and matter by matter whether to represent or to assist (PER-17).
alter table power rename column matters to represents;
alter table power add column kind varchar not null default 'OTHER_LEGAL_REPRESENTATIVE';
alter table power alter column kind drop default;
alter table power add column assists varchar[] not null default '{}';
alter table power alter column assists drop default;

-- Early ends of a power, of which the earliest counts; the power itself is never changed.
create table power_end (
    id uuid primary key,
    power_id uuid not null references power,
    last_day date not null,
    recorded_by varchar not null,
    recorded_at timestamptz not null
);
create index end_of_power on power_end (power_id);
create trigger append_only before update or delete on power_end for each row execute function refuse_change();

-- Who assisted her, and what she herself thinks of what is decided in her place.
alter table act add column assistant_id uuid;
alter table act add column own_opinion varchar;
alter table act add column own_opinion_words bytea;
alter table act add column judge_decision_sha256 varchar;

-- From now on; what was decided in her place before has none.
alter table act add constraint own_opinion_beside_a_representative check (author <> 'REPRESENTATIVE' or own_opinion is not null) not valid;
