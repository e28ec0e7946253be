create table dataset (
    id varchar(16) primary key,
    name text not null,
    file_name text not null,
    bytes bigint not null,
    sha256 varchar(64) not null unique,
    created bigint not null,
    description text not null,
    notes text not null,
    arrays text not null,
    roles text not null,
    choices text not null,
    findings text not null,
    insights text not null
);
