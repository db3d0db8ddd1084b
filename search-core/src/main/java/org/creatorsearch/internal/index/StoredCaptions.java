package org.creatorsearch.internal.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.BytesRef;

/**
 * Reads the texts of posts out of a stored profile, passing over the rest: making a whole profile
 * of it takes several times as long, and a page of hits needs no more.
 */
final class StoredCaptions {
  private static final JsonFactory JSON = new JsonFactory();

  private StoredCaptions() {}

  static List<String> read(BytesRef profile) throws IOException {
    var captions = new ArrayList<String>();
    try (var json = JSON.createParser(profile.bytes, profile.offset, profile.length)) {
      json.nextToken();
      for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        json.nextToken();
        if (name.equals("posts")) {
          posts(json, captions);
        } else {
          json.skipChildren();
        }
      }
    } catch (JsonProcessingException e) {
      throw new CorruptIndexException("a profile does not hold what it should", "index", e);
    }
    return captions;
  }

  private static void posts(JsonParser json, List<String> captions) throws IOException {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        json.nextToken();
        if (name.equals("text")) {
          captions.add(json.getText());
        } else {
          json.skipChildren();
        }
      }
    }
  }
}
