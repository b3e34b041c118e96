-- What was told without consent to protect a child (PER-28). Neither a consent nor an act; both tables are append-only.
-- No foreign key to the file: that it was told, by whom and when outlives it; the texts end with its key.
create table legal_exception (
    id uuid primary key,
    person_id uuid not null,
    author varchar not null,
    legal_basis varchar not null check (legal_basis in ('CASF_L226_2_2', 'CASF_L226_3', 'CASF_D226_2_3')),
    recipient_name bytea not null,
    content bytea not null,
    informed_first varchar[] not null,
    why_not_informed bytea,
    recorded_at timestamptz not null
);
create index legal_exception_of_author on legal_exception (author, recorded_at desc, id);
create index legal_exception_of_person on legal_exception (person_id);

-- Since when she sees it.
create table legal_exception_release (
    exception_id uuid primary key references legal_exception,
    released_at timestamptz not null
);

create trigger append_only before update or delete on legal_exception for each row execute function refuse_change();
create trigger append_only before update or delete on legal_exception_release for each row execute function refuse_change();
