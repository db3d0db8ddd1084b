package org.creatorsearch.ingest;

import java.io.IOException;
import org.creatorsearch.creator.Contact;

/** The object {@code contact}. */
final class ContactJson {
  private ContactJson() {}

  static Contact read(ProfileObject object) {
    return new Contact(object.bool("email"), object.text("agency", ProfileObject.NAME));
  }

  static void write(Contact contact, ProfileWriter out) throws IOException {
    out.bool("email", contact.email());
    out.text("agency", contact.agency());
  }
}
