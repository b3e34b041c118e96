-- Summary sheets (FAC-35 to FAC-40): one row per version, what stands on it as one text under her key.
create table summary_sheet (
    id uuid primary key,
    case_id uuid not null references support_case on delete cascade,
    person uuid not null,
    number integer not null check (number > 0),
    state varchar not null,
    content_sealed bytea not null,
    changed_by varchar not null,
    changed_at timestamptz not null,
    validation_act uuid,
    validated_hash varchar,
    validated_at timestamptz,
    version bigint not null,
    unique (case_id, number),
    check ((state = 'VALIDATED') = (validation_act is not null)),
    check ((validation_act is null) = (validated_hash is null) and (validation_act is null) = (validated_at is null))
);

-- One draft at a time; the next version starts from what she validated.
create unique index summary_sheet_draft on summary_sheet (case_id) where state = 'DRAFT';

-- What she validated is what stands (FAC-39).
create function summary_sheet_stands() returns trigger language plpgsql as $$
begin
    raise exception 'a validated summary sheet never changes' using errcode = 'restrict_violation';
end $$;

create trigger summary_sheet_stands before update on summary_sheet for each row
    when (old.state = 'VALIDATED') execute function summary_sheet_stands();
