-- Create the tables once, before the first node starts. JdbcStateRepository uses the first one.
CREATE TABLE portal_state (
  feed VARCHAR(200) NOT NULL,
  element VARCHAR(200) NOT NULL,
  state VARCHAR(400) NOT NULL,
  PRIMARY KEY (feed, element)
);
CREATE TABLE invoice (
  id VARCHAR(40) PRIMARY KEY,
  status VARCHAR(40) NOT NULL,
  total NUMERIC(14, 2) NOT NULL,
  node VARCHAR(40) NOT NULL
);
CREATE TABLE ticket (
  number VARCHAR(40) PRIMARY KEY,
  status VARCHAR(40) NOT NULL,
  subject VARCHAR(400) NOT NULL,
  node VARCHAR(40) NOT NULL
);
