/** Stores in SQLite and PostgreSQL. */
module dev.headwater.jdbc {
  requires transitive dev.headwater.runtime;
  requires transitive java.sql;
  requires static transitive org.jspecify;
  requires com.zaxxer.hikari;
  requires org.xerial.sqlitejdbc;
  requires org.postgresql.jdbc;

  exports dev.headwater.jdbc;
}
