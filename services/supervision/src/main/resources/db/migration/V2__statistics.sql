-- What the figures were last told of each month. The numbers of one territory grow: the last one told wins.
create table practice_told (
    side varchar not null check (side in ('DEMAND', 'OFFER')),
    territory varchar not null,
    month date not null,
    held boolean not null,
    number bigint not null,
    primary key (side, territory, month),
    foreign key (side, territory) references territory (side, code)
);
