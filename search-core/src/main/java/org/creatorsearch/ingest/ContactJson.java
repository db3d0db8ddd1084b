package org.creatorsearch.ingest;

import java.io.IOException;
import java.util.Optional;
import org.creatorsearch.creator.Contact;

/** The object {@code contact}. */
final class ContactJson {
  private ContactJson() {}

  /** The contact; empty where the object says nothing of one. */
  static Optional<Contact> read(ProfileObject object) {
    var email = object.bool("email");
    var agency = object.text("agency").filter(a -> !a.isBlank());
    return email.isEmpty() && agency.isEmpty()
        ? Optional.empty()
        : Optional.of(new Contact(email, agency));
  }

  static void write(Contact contact, ProfileWriter out) throws IOException {
    out.bool("email", contact.email());
    out.text("agency", contact.agency());
  }
}
