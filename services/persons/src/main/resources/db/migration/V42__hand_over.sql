-- A copy of her file goes to another antenna by her act (IND-EP-21, PER-32). All of it rests on acts of hers and goes with them when her file is erased.
create table hand_over (
    id uuid primary key,
    person_id uuid not null references person on delete cascade,
    destination varchar not null,
    parts varchar[] not null,
    expires_on date not null,
    made_by_act uuid not null references act on delete cascade,
    made_at timestamptz not null,
    ended_by_act uuid references act on delete cascade
);
create index hand_over_of_person on hand_over (person_id);

-- Sealed to the other antenna and closed with a code that stands nowhere, and once more encrypted with the key of her file: gone with it, also in backups.
create table hand_over_package (
    hand_over_id uuid primary key references hand_over on delete cascade,
    person_id uuid not null references person on delete cascade,
    content bytea not null
);
create index package_of_person on hand_over_package (person_id);
alter table hand_over_package alter column content set storage external;

-- What came with her, encrypted with the key of her file.
create table brought_file (
    person_id uuid primary key references person on delete cascade,
    package_id uuid not null unique,
    origin varchar not null,
    copied_on date not null,
    act_id uuid not null references act on delete cascade,
    history bytea not null
);

-- That a package came, as long as it could come again. It names nobody and outlives the file: what was erased does not come back by its package.
create table taken_package (
    id uuid primary key,
    expires_on date not null
);
create index taken_until on taken_package (expires_on);

-- Codes that an account tried at a package which an antenna known here had signed: nobody shuts a package for anybody else.
create table code_try (
    package_id uuid,
    account varchar,
    primary key (package_id, account),
    tries integer not null,
    last_at timestamptz not null
);

revoke update, truncate on hand_over from ${role};
grant update (ended_by_act) on hand_over to ${role};
revoke update, truncate on brought_file from ${role};
revoke update, truncate on taken_package from ${role};
