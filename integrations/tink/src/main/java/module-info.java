/** Credentials in an encrypted file. */
module dev.headwater.tink {
  requires transitive dev.headwater.runtime;
  requires com.google.crypto.tink;
  requires static org.jspecify;

  exports dev.headwater.tink;
}
