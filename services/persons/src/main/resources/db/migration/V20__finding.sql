-- Names as numbers: parts of names and of their sound under the one key of the index. Without it nobody reads or computes them.
create table name_index_key (
    only_row boolean primary key default true check (only_row),
    epoch integer not null,
    wrapped bytea not null
);

-- They go with the data key of the file.
create table name_index (
    person_id uuid not null references data_key on delete cascade,
    digest bigint not null,
    primary key (digest, person_id)
);
create index name_index_of_person on name_index (person_id);

-- Which files are indexed, and how: those of before are taken in by the timetable.
create table indexed_name (
    person_id uuid primary key references data_key on delete cascade,
    edition integer not null
);

create index person_of_holder on person (coalesce(facilitator_subject, presented_by));

-- Who asked whether a file exists, and when; about whom stands nowhere.
create table duplicate_check (
    id bigint generated always as identity primary key,
    asked_by varchar not null,
    asked_at timestamptz not null
);
create index duplicate_check_of_account on duplicate_check (asked_by, asked_at);
create trigger append_only before update or delete on duplicate_check for each row execute function refuse_change();
