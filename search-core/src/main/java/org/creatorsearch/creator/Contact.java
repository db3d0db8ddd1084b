package org.creatorsearch.creator;

import java.util.Optional;

/**
 * That a contact exists, never an address. At least one of both is known.
 *
 * @param email whether an e-mail contact is known to exist
 * @param agency the agency that represents the creator
 */
public record Contact(Optional<Boolean> email, Optional<String> agency) {
  public Contact {
    agency = Rules.name("contact.agency", agency);
    if (email.isEmpty() && agency.isEmpty()) {
      throw Rules.invalid("contact", "must say whether there is an e-mail contact or an agency");
    }
  }

  /** That an e-mail contact exists, or that none does. */
  public static Contact email(boolean exists) {
    return new Contact(Optional.of(exists), Optional.empty());
  }
}
