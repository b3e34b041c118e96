-- Under which random name the figures know a person, another one in each family, and how many facts were told of her there.
-- Derived from nothing; erasing the rows parts her from what was counted.
create table statistics_reference (
    value uuid primary key,
    person uuid not null,
    family varchar not null,
    facts bigint not null,
    unique (person, family)
);

-- What her copies are broken down by: gender, age band and kind under her data key, and the département she is received in.
create table statistics_profile (
    person uuid primary key,
    codes_sealed bytea not null,
    territory varchar not null
);

-- What the figures were last told of the facilitators in post.
create table statistics_facilitators (
    territory varchar primary key,
    facilitators integer not null check (facilitators >= 0),
    told bigint not null
);
