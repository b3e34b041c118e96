-- The people around her whom she chose (PER-12, PER-14). What each may know is a consent, not a column here.
create table entourage_member (
    id uuid primary key,
    version integer not null,
    person_id uuid not null references person,
    card bytea not null,
    roles varchar[] not null check (cardinality(roles) > 0),
    chosen_by_act uuid not null references act,
    chosen_on date not null,
    ended_by_act uuid references act,
    ended_on date,
    check ((ended_by_act is null) = (ended_on is null))
);
create index entourage_of_person on entourage_member (person_id);

-- What is written beside one of them (PER-13, PER-16, PER-18).
create table entourage_note (
    id uuid primary key,
    member_id uuid not null references entourage_member,
    person_id uuid not null references person,
    kind varchar not null,
    code varchar not null,
    content bytea not null,
    due_on date,
    recorded_by varchar not null,
    recorded_at timestamptz not null,
    done_on date
);
create index note_of_person on entourage_note (person_id);
create index note_to_look_at on entourage_note (due_on) where done_on is null;

-- Whom she does not want contacted.
create table no_contact (
    id uuid primary key,
    person_id uuid not null references person,
    name bytea,
    organisation varchar,
    act_id uuid not null references act,
    since date not null,
    ended_by_act uuid references act,
    check (name is not null or organisation is not null)
);
create index no_contact_of_person on no_contact (person_id) where ended_by_act is null;

-- What she tries, and her own conclusions (PER-10).
create table trial (
    id uuid primary key,
    person_id uuid not null references person,
    words bytea not null,
    began_on date not null,
    ended_on date,
    recorded_by varchar not null,
    recorded_at timestamptz not null,
    check (ended_on is null or ended_on >= began_on)
);
create index trial_of_person on trial (person_id);
create table trial_conclusion (
    act_id uuid primary key references act,
    trial_id uuid not null references trial,
    person_id uuid not null references person,
    words bytea not null,
    concluded_at timestamptz not null
);
create index conclusion_of_person on trial_conclusion (person_id);
create trigger append_only before update or delete on trial_conclusion for each row execute function refuse_change();

-- What she wants otherwise than somebody who stands in her place (PER-17).
create table disagreement (
    id uuid primary key,
    person_id uuid not null references person,
    representative_id uuid not null,
    matter varchar not null,
    words bytea not null,
    recorded_by varchar not null,
    recorded_at timestamptz not null
);
create index disagreement_of_person on disagreement (person_id);
create trigger append_only before update or delete on disagreement for each row execute function refuse_change();

-- What she was told before she was asked (PER-21).
alter table consent add column told bytea;
