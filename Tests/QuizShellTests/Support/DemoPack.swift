/// A pack with a question of every kind, for tests.
enum DemoPack {
  static let text = """
    canon: 1
    id: demo
    title: Every kind of question
    version: 1.0.0
    authors: [The Canon authors]
    license: CC-BY-4.0
    language: en
    description: One question of each kind.
    sources:
      atlas: {title: A school atlas}
    questions:
      - id: text
        ask: What is the capital of France?
        answer: Paris
        explain: It has been so, with gaps, since 987.
        source: atlas, page 12
        category: Cities
        difficulty: 1
        hints: [It lies on the Seine.]
      - id: line
        ask: Which American general became the first president?
        answerline: George <u>Washington</u> [prompt on George]
        category: People
        difficulty: 2
      - id: choice
        ask: Which of these is a noble gas?
        answer: Neon
        wrong: [Nitrogen, Oxygen, Chlorine]
        category: Chemistry
        difficulty: 2
        feedback: {Nitrogen: "It is lazy, but not noble."}
      - id: several
        ask: Which of these are primes?
        answers: ["2", "7"]
        wrong: ["4", "9"]
        category: Numbers
        difficulty: 1
      - id: truth
        ask: "Is this so: a spider has eight legs?"
        answer: true
        category: Animals
        difficulty: 1
      - id: number
        ask: How high is Mont Blanc?
        answer: 4806
        within: 10
        unit: m
        category: Mountains
        difficulty: 4
      - id: order
        ask: Put these planets in order, from the sun outwards.
        order: [Mercury, Venus, Earth, Mars]
        category: Planets
        difficulty: 2
      - id: match
        ask: Which capital belongs to which country?
        match: {Norway: Oslo, Sweden: Stockholm, Finland: Helsinki}
        category: Cities
        difficulty: 1
      - id: list
        ask: Name three of the four states of matter.
        list: [solid, liquid, gas, plasma]
        need: 3
        category: Physics
        difficulty: 2
      - id: tossup
        ask: Name this river.
        clues:
          - Its sources lie in Burundi and at Lake Tana. (*)
          - It flows through Khartoum.
          - It ends in a delta north of Cairo.
        answer: Nile
        category: Rivers
        difficulty: 3
      - id: bonus
        ask: On the colours of light.
        category: Physics
        difficulty: 3
        parts:
          - ask: Which colour has the longest wavelength that we see?
            answer: red
          - ask: Which has the shortest?
            answer: violet

    """
}
