-- An intervention says what its author last said it was; how it read before stays beside it, under her key.
-- copied_as: which fact of hers it is for the figures; 0 when she is not counted, null when it was recorded before this was kept.
alter table intervention add column version integer not null default 1 check (version > 0);
alter table intervention add column copied_as bigint;

create table intervention_version (
    intervention_id uuid not null references intervention on delete cascade,
    number integer not null check (number > 0),
    case_id uuid not null references support_case on delete cascade,
    person uuid not null,
    content_sealed bytea not null,
    corrected_at timestamptz not null,
    primary key (intervention_id, number)
);

create index intervention_version_case on intervention_version (case_id);

-- Her word stays beside the version it was given on.
alter table intervention_word add column on_version integer not null default 1;

-- One intervention of a kind at one appointment: looked up when one is recorded.
create index intervention_appointment on intervention (appointment, type) where appointment is not null;

-- A way as it was written down before it was corrected: codes, days and numbers, no words.
alter table trip add column version integer not null default 1 check (version > 0);

create table trip_version (
    trip_id uuid not null references trip on delete cascade,
    number integer not null check (number > 0),
    made_on date not null,
    origin_commune varchar not null,
    destination_commune varchar not null,
    kilometres integer not null check (kilometres >= 0),
    minutes integer not null check (minutes >= 0),
    vehicle varchar not null,
    reason varchar not null,
    corrected_at timestamptz not null,
    primary key (trip_id, number)
);

-- What was said before is only ever added to; it goes with what it belongs to.
create function earlier_version_stands() returns trigger language plpgsql as $$
begin
    raise exception 'an earlier version never changes' using errcode = 'restrict_violation';
end $$;

create trigger intervention_version_stands before update on intervention_version for each row execute function earlier_version_stands();
create trigger trip_version_stands before update on trip_version for each row execute function earlier_version_stands();
