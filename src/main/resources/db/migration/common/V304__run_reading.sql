-- How the data set was read when the run was started, in words of the data set's own row.
alter table run add column dataset_roles text;
alter table run add column dataset_choices text;
