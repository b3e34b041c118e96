-- Where a facilitator is written to in the morning, under a key of its own; nothing here is about a person.
create table mail_wish (
    facilitator varchar primary key,
    address_sealed bytea not null,
    wanted boolean not null,
    confirmed boolean not null,
    epoch integer not null,
    wrapped bytea not null,
    version bigint not null
);

-- The code that waits for its way back, by its hash. It stays when the address goes, for the codes of a day are counted.
create table mail_code (
    facilitator varchar primary key,
    code_hash varchar not null,
    until_moment timestamptz not null,
    wrong integer not null,
    on_day date not null,
    sent integer not null
);

-- Who was written to on which day: claimed before anything is sent. It stays when the address goes, so that no day brings a second mail.
create table daily_mail (
    facilitator varchar not null,
    on_day date not null,
    state varchar not null,
    tries integer not null,
    changed_at timestamptz not null,
    primary key (facilitator, on_day)
);

create index daily_mail_day on daily_mail (on_day);

-- An epoch is destroyed only when no key is wrapped in it, here either.
do $$
begin
    execute 'create or replace view wrapped_key as ' || rtrim(pg_get_viewdef('wrapped_key'::regclass), '; ' || chr(10))
        || ' union all select epoch from mail_wish';
end $$;
