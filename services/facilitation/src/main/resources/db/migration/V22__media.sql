-- She may say it by voice, picture or pictogram, beside her words or instead of them (FAC-18). All of it goes with her case, so erase_person needs to
-- know nothing of it.
alter table expression
    add column pictogram_set varchar,
    add column pictograms_sealed bytea,
    add constraint expression_pictograms_of_a_set check ((pictogram_set is null) = (pictograms_sealed is null));

drop trigger expression_words_stand on expression;
create trigger expression_words_stand before update on expression for each row
    when ((new.words_sealed, new.type, new.horizon, new.domain, new.expressed_on, new.case_id, new.person, new.medium, new.pictogram_set, new.pictograms_sealed)
          is distinct from
          (old.words_sealed, old.type, old.horizon, old.domain, old.expressed_on, old.case_id, old.person, old.medium, old.pictogram_set, old.pictograms_sealed))
    execute function expression_words_stand();

-- A file of hers. It waits until an expression says it, in that place among its files, and belongs to that one from then on.
create table expression_media (
    id uuid primary key,
    case_id uuid not null references support_case on delete cascade,
    person uuid not null,
    type varchar not null,
    -- ten MiB, and what cleaning may add: forty bytes at most
    size_bytes bigint not null check (size_bytes between 1 and 10485800),
    complete boolean not null,
    -- of the file as announced; gone once it is complete
    sha256_sealed bytea,
    brought_by varchar not null,
    brought_at timestamptz not null,
    expression_id uuid references expression on delete cascade,
    place integer,
    recorded bigint generated always as identity,
    constraint expression_media_checked check (complete = (sha256_sealed is null)),
    constraint expression_media_said_whole check (expression_id is null or complete),
    constraint expression_media_place check ((expression_id is null) = (place is null)),
    unique (expression_id, place)
);

create index expression_media_case on expression_media (case_id, recorded);
create index expression_media_unsaid on expression_media (brought_at) where expression_id is null;

-- 256 KiB each, encrypted and bound to file, place and number of parts. Already compressed in their kind: not tried again.
create table expression_media_part (
    media_id uuid not null references expression_media on delete cascade,
    number integer not null check (number between 0 and 40),
    content bytea not null check (octet_length(content) <= 262144 + 64),
    primary key (media_id, number)
);
alter table expression_media_part alter column content set storage external;

-- A complete file never changes, not even by this service; which expression says it is decided once.
create function media_stand() returns trigger language plpgsql as $$
begin
    raise exception 'a complete file never changes' using errcode = 'restrict_violation';
end $$;

create trigger expression_media_stand before update on expression_media for each row
    when (old.complete and (old.expression_id is not null
          or (new.case_id, new.person, new.type, new.size_bytes, new.complete, new.brought_by)
             is distinct from (old.case_id, old.person, old.type, old.size_bytes, old.complete, old.brought_by)))
    execute function media_stand();

create function media_part_stand() returns trigger language plpgsql as $$
begin
    if exists (select from expression_media where id = new.media_id and complete) then
        raise exception 'a complete file never changes' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger expression_media_part_stand before insert or update on expression_media_part for each row execute function media_part_stand();
