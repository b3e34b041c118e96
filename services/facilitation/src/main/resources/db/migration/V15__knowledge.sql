-- What may be noted about her (FAC-27), one row for each section she ever opened.
create table info_section (
    id uuid primary key,
    case_id uuid not null references support_case on delete cascade,
    person uuid not null,
    section varchar not null,
    open boolean not null,
    visibility varchar not null,
    told_sealed bytea not null,
    decided_at timestamptz not null,
    act uuid not null,
    version bigint not null,
    unique (case_id, section)
);

create table info_note (
    id uuid primary key,
    section_id uuid not null references info_section on delete cascade,
    case_id uuid not null references support_case on delete cascade,
    person uuid not null,
    section varchar not null,
    author varchar not null,
    author_role varchar not null,
    latest integer not null check (latest > 0),
    written_at timestamptz not null,
    version bigint not null
);

create index info_note_section on info_note (section_id, written_at desc, id desc);
create index info_note_case on info_note (case_id);

create table info_note_version (
    note_id uuid not null references info_note on delete cascade,
    number integer not null check (number > 0),
    text_sealed bytea not null,
    current_situation_sealed bytea,
    written_at timestamptz not null,
    primary key (note_id, number)
);

-- Nobody rewrites what a note said, not even this service: correcting adds a version. Removing a note is her right.
create function info_note_stands() returns trigger language plpgsql as $$
begin
    raise exception 'what a note said never changes' using errcode = 'restrict_violation';
end $$;

create trigger info_note_version_stands before update on info_note_version
    for each row execute function info_note_stands();

create trigger info_note_stands before update on info_note for each row
    when ((new.section_id, new.case_id, new.person, new.section, new.author, new.author_role, new.written_at)
          is distinct from (old.section_id, old.case_id, old.person, old.section, old.author, old.author_role, old.written_at))
    execute function info_note_stands();

create table assessment (
    id uuid primary key,
    case_id uuid not null references support_case on delete cascade,
    person uuid not null,
    domain varchar,
    environment varchar,
    assessed_on date not null,
    content_sealed bytea not null,
    result_shared_on date,
    recheck_on date not null,
    shared boolean not null,
    regular boolean not null,
    precise boolean not null,
    formalised boolean not null,
    visibility varchar not null,
    decided_at timestamptz not null,
    act uuid not null,
    entered_by varchar not null,
    version bigint not null,
    constraint assessment_looks_at_something check (domain is not null or environment is not null),
    constraint assessment_is_looked_at_again check (recheck_on > assessed_on)
);

create index assessment_case on assessment (case_id, recheck_on, id);

create table assessment_proposal (
    id uuid primary key,
    case_id uuid not null references support_case on delete cascade,
    person uuid not null,
    kind varchar not null,
    domain varchar,
    environment varchar,
    told_sealed bytea not null,
    proposed_by varchar not null,
    proposed_at timestamptz not null,
    state varchar not null,
    act uuid,
    decided_at timestamptz,
    version bigint not null,
    constraint assessment_proposal_rests_on_her_act check (state = 'PROPOSED' or act is not null)
);

create index assessment_proposal_case on assessment_proposal (case_id, proposed_at desc, id desc);
