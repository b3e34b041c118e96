-- Sheets of a file that are replaced as a whole: household, communication, her own assessment. One encrypted value each.
create table file_section (
    person_id uuid not null references person,
    kind varchar not null,
    version integer not null,
    content bytea not null,
    changed_by varchar not null,
    changed_at timestamptz not null,
    primary key (person_id, kind)
);
