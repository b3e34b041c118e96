-- Facts as the sides report them: coded, without names, never changed. Every figure can be made again from them.
create table fact (
    id bigint generated always as identity primary key,
    family varchar not null
        check (family in ('POPULATION', 'EXPRESSIONS', 'INTERVENTIONS', 'RELEASES', 'INSTITUTIONS')),
    kind varchar not null,
    -- a reference of the family, a handle or a public code; the form leaves no room for words (IND-EP-18)
    subject varchar not null check (subject ~ '^[A-Za-z0-9][A-Za-z0-9:._-]{0,63}$'),
    source varchar not null,
    sequence bigint not null,
    day date not null,
    -- DIMENSION=CODE, one after the other; closed lists, checked before they come here
    codes varchar not null check (codes ~ '^([A-Z_]+=[A-Za-z0-9_]+( [A-Z_]+=[A-Za-z0-9_]+)*)?$'),
    quantity bigint not null check (quantity >= 0),
    unique (family, subject, source, sequence, kind)
);

-- Of erased subjects no fact is taken in any more, however late it comes.
create table erased_subject (
    family varchar not null,
    subject varchar not null,
    erased_on date not null,
    primary key (family, subject)
);

-- What erased persons stood for in months that were closed: sums, nothing per person.
create table folded_count (
    family varchar not null,
    measure varchar not null,
    period varchar not null,
    codes varchar not null,
    value bigint not null check (value >= 0),
    persons bigint not null check (persons >= 0),
    largest bigint not null check (largest >= 0),
    primary key (measure, period, codes)
);

create index folded_count_family on folded_count (family);

-- Figures as they were published, for ever.
create table publication (
    id uuid primary key,
    family varchar not null,
    period varchar not null,
    version integer not null check (version > 0),
    -- period, family, version: how it is listed
    name varchar not null unique,
    published_on date not null,
    -- CODE:VERSION of each indicator defined at that moment
    definitions varchar not null,
    -- public codes of the Communautés 360 without a protocol on the last day
    without_protocol varchar not null,
    unique (family, period, version)
);

create table published_figure (
    publication_id uuid not null references publication (id),
    measure varchar not null,
    codes varchar not null,
    -- null: masked
    value bigint check (value >= 0),
    p10 bigint,
    p25 bigint,
    median bigint,
    p75 bigint,
    p90 bigint,
    primary key (publication_id, measure, codes),
    check (value is not null or median is null)
);

-- The order in which figures are lost beside small ones. Made here, so that a restored database makes the same figures again.
create table masking_secret (
    one boolean primary key default true check (one),
    secret bytea not null check (length(secret) >= 32)
);

insert into masking_secret (secret)
select decode(replace(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');

-- Facts are added, and removed only when a person is erased. What was published stays.
revoke update, truncate on fact from ${role};
revoke update, delete, truncate on erased_subject from ${role};
revoke delete, truncate on folded_count from ${role};
revoke update, delete, truncate on publication from ${role};
revoke update, delete, truncate on published_figure from ${role};
revoke insert, update, delete, truncate on masking_secret from ${role};
